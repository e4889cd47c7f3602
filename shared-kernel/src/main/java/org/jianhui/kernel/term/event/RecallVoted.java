package org.jianhui.kernel.term.event;

import org.jianhui.kernel.election.assembly.Office;
import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.TermId;
import org.jianhui.kernel.rule.Basis;
import org.jianhui.kernel.term.Vote;

/** The meeting voted on a recall; more than half of all who should attend recall (工会法18). */
@EventName("term.recall-voted")
public record RecallVoted(TermId term, PersonId person, Office office, Vote vote, boolean carried, Basis basis)
        implements JudgedTermEvent {}
