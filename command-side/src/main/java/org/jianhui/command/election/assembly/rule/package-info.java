/** The rules of the meeting, each named as the sentence that must hold. */
@NullMarked
package org.jianhui.command.election.assembly.rule;

import org.jspecify.annotations.NullMarked;
