/** That nothing recorded was changed: what the audit of the log looks for and finds. */
@NullMarked
package org.jianhui.kernel.proof;

import org.jspecify.annotations.NullMarked;
