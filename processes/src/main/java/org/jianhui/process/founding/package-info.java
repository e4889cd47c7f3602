/** The founding's procedure as officials know it: drawing, delegates, and the correlator that moves it by events. */
@NullMarked
package org.jianhui.process.founding;

import org.jspecify.annotations.NullMarked;
