package org.jianhui.workbench.election;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jianhui.kernel.document.PaperIssuer.BASE_UNION;
import static org.jianhui.kernel.document.PaperIssuer.PREPARATORY_GROUP;
import static org.jianhui.kernel.document.PaperIssuer.UPPER_UNION;
import static org.mockito.Mockito.mock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jianhui.kernel.act.Acts;
import org.jianhui.kernel.act.Command;
import org.jianhui.kernel.document.PaperIssuer;
import org.jianhui.kernel.document.PaperKind;
import org.jianhui.kernel.election.ElectionCommand.RecordHistoricPaper;
import org.jianhui.kernel.election.ElectionCommand.SubmitCandidateLists;
import org.jianhui.kernel.id.AttachmentId;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.id.RequestId;
import org.jianhui.kernel.privacy.PersonalData;
import org.jianhui.kernel.rule.Covers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who says nothing of the issuer means the right one; who names one is taken at their word, and refused if it is wrong. */
@Covers("E-01")
class RequestIssuerTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final ElectionId ELECTION = ElectionId.random();
    private static final RequestId ORIGIN = new RequestId("request-1");

    private final PersonalData personalData = mock(PersonalData.class);

    @Test
    void lists_without_an_issuer_go_up_in_the_name_the_case_asks_in() {
        assertThat(lists(null, BASE_UNION)).isEqualTo(BASE_UNION);
        assertThat(lists(null, PREPARATORY_GROUP)).isEqualTo(PREPARATORY_GROUP);
        assertThat(lists(PREPARATORY_GROUP, BASE_UNION)).isEqualTo(PREPARATORY_GROUP);
    }

    @Test
    void so_does_the_request_for_the_meeting_and_its_reply_comes_from_above() {
        assertThat(paper(PaperKind.MEETING_REQUEST, BASE_UNION)).isEqualTo(BASE_UNION);
        assertThat(paper(PaperKind.MEETING_REQUEST, PREPARATORY_GROUP)).isEqualTo(PREPARATORY_GROUP);
        assertThat(paper(PaperKind.MEETING_REPLY, BASE_UNION)).isEqualTo(UPPER_UNION);
    }

    private PaperIssuer lists(@Nullable PaperIssuer said, PaperIssuer asks) {
        ElectionInput.Lists input = new ElectionInput.Lists("工1号", DAY, said, List.of(), null);
        return sent(new ElectionActs(personalData).submit(ELECTION, input, asks, ORIGIN), SubmitCandidateLists.class)
                .request()
                .issuer();
    }

    private PaperIssuer paper(PaperKind kind, PaperIssuer asks) {
        ElectionInput.Paper input = new ElectionInput.Paper(
                kind, "工1号", DAY, null, null, new AttachmentId("attachment-1"), null, null, null, null, null, null);
        return sent(
                        new HistoricPapers(personalData).record(ELECTION, input, () -> asks, ORIGIN),
                        RecordHistoricPaper.class)
                .paper()
                .issuer();
    }

    private static <C extends Command> C sent(Acts.Work work, Class<C> type) {
        List<Command> commands = new ArrayList<>();
        work.perform(commands::add);
        return type.cast(commands.get(0));
    }
}
