/** The procedure of a hand-in of cash: drawing, and the correlator that moves it by events. */
@NullMarked
package org.jianhui.process.membership.dues;

import org.jspecify.annotations.NullMarked;
