/** What must hold of every act of a case, whatever it decides. */
@NullMarked
package org.jianhui.kernel.act.rule;

import org.jspecify.annotations.NullMarked;
