package org.jianhui.kernel.term.event;

import org.jianhui.kernel.document.ReplyOutcome;
import org.jianhui.kernel.document.ReplyPaper;
import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.TermId;
import org.jianhui.kernel.id.UnionId;
import org.jianhui.kernel.privacy.Envelope;
import org.jianhui.kernel.rule.Basis;
import org.jianhui.kernel.term.TermRequest;
import org.jspecify.annotations.Nullable;

/**
 * The superior replied to what the committee had asked for; what follows from it is an event of its own.
 *
 * @param by the union that replied
 * @param signedBy who signed here; null if recorded from paper
 * @param reason why a postponement or a meeting was refused or returned; null if approved. Revision 1 holds it for all requests
 * @param personal why somebody's departure or filling of an office was, sealed under that person's key; null otherwise
 */
@EventName(value = "term.request-replied", revision = 2, reads = 1)
public record RequestReplied(
        TermId term,
        TermRequest about,
        ReplyPaper reply,
        UnionId by,
        @Nullable PersonId signedBy,
        ReplyOutcome outcome,
        @Nullable String reason,
        @Nullable Envelope personal,
        Basis basis)
        implements JudgedTermEvent {}
