/** What must hold of a founding, whether its papers are decided here or entered as historic. */
@NullMarked
package org.jianhui.kernel.founding.rule;

import org.jspecify.annotations.NullMarked;
