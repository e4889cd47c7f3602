/** The working calendar as a page and over REST: read it, count with it, bring in a new year by two persons. */
@NullMarked
package org.jianhui.workbench.calendar;

import org.jspecify.annotations.NullMarked;
