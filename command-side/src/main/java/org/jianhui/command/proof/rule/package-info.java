/** What must hold of countersignatures. */
@NullMarked
package org.jianhui.command.proof.rule;

import org.jspecify.annotations.NullMarked;
