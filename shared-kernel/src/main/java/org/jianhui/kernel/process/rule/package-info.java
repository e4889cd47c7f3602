/** What must hold before an operator moves a running procedure to another drawing. */
@NullMarked
package org.jianhui.kernel.process.rule;

import org.jspecify.annotations.NullMarked;
