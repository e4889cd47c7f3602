package org.jianhui.kernel.term.event;

import java.time.LocalDate;
import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.id.AttachmentId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.TermId;
import org.jianhui.kernel.rule.Basis;

/** Somebody of the committee leads it until the chair is filled. */
@EventName("term.acting-chair-named")
public record ActingChairNamed(TermId term, PersonId person, LocalDate since, AttachmentId proof, Basis basis)
        implements JudgedTermEvent {}
