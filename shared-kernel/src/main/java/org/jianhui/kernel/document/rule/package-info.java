/** What must hold of papers, in whichever procedure they are written. */
@NullMarked
package org.jianhui.kernel.document.rule;

import org.jspecify.annotations.NullMarked;
