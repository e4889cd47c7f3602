/** Rules, their clauses and their refusals. */
@NullMarked
package org.jianhui.kernel.rule;

import org.jspecify.annotations.NullMarked;
