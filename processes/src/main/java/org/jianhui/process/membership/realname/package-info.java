/** The procedure of a batch for the real-name system: drawing, and the correlator that moves it by events. */
@NullMarked
package org.jianhui.process.membership.realname;

import org.jspecify.annotations.NullMarked;
