/** The rules of an election, each named as the sentence that must hold. */
@NullMarked
package org.jianhui.command.election.rule;

import org.jspecify.annotations.NullMarked;
