/** The rules of a ballot, each named as the sentence that must hold. */
@NullMarked
package org.jianhui.command.election.ballot.rule;

import org.jspecify.annotations.NullMarked;
