/** The calendar's page and API against the real event store, with two persons of one superior union. */
@NullMarked
package org.jianhui.workbench.calendar;

import org.jspecify.annotations.NullMarked;
