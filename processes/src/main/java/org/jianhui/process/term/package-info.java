/** The procedure of a committee's term: drawing, delegates, and the correlator that moves it by events. */
@NullMarked
package org.jianhui.process.term;

import org.jspecify.annotations.NullMarked;
