/** The simulation clock at work: what the sample's nodes show, and the moving of due timers along with it. */
@NullMarked
package org.jianhui.process.clock;

import org.jspecify.annotations.NullMarked;
