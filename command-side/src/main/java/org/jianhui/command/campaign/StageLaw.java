package org.jianhui.command.campaign;

import org.jianhui.kernel.rule.RuleBook;

/** What the end of a stage is judged by, read in the transaction of the act. */
record StageLaw(RuleBook book, EnteredMembers members) {}
