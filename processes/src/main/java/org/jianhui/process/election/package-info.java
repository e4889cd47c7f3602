/** The election's procedure as officials know it: drawing, delegates, and the correlator that moves it by events. */
@NullMarked
package org.jianhui.process.election;

import org.jspecify.annotations.NullMarked;
