package org.jianhui.query.document;

import java.time.LocalDate;
import java.util.List;
import org.jianhui.kernel.act.SeenAt;
import org.jianhui.kernel.document.IssuedKind;
import org.jianhui.kernel.id.PaperId;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.organisation.Parties;
import org.jspecify.annotations.Nullable;

/** What every paper has, of whichever case: enough to list it, to issue it, and to hand out what was issued. */
public sealed interface CaseSheet permits PaperSheet, FoundingSheet, TermSheet {

    PaperId paper();

    IssuedKind kind();

    /** Document number; empty for papers without one. */
    String number();

    /** Number of its other half: of the reply on a request, of the request on a reply; null while there is none. */
    @Nullable
    String pair();

    LocalDate dated();

    /** Who asks and who answers, at its event. */
    Parties parties();

    /** Where its event stands in the log. */
    SeenAt place();

    /** The persons named on it. */
    List<PersonId> subjects();

    /** What was issued; null while nothing was. */
    @Nullable
    IssuedPaper issued();
}
