/** What must hold of the organisations a case names. */
@NullMarked
package org.jianhui.kernel.organisation.rule;

import org.jspecify.annotations.NullMarked;
