/** The procedure of an application to join: drawing, delegates, and the correlator that moves it by events. */
@NullMarked
package org.jianhui.process.membership;

import org.jspecify.annotations.NullMarked;
