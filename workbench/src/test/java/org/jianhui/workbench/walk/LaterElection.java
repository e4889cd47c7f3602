package org.jianhui.workbench.walk;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import org.jianhui.kernel.id.UnionId;

/** Cases of the next election of a union whose committee is in office, one after the other. */
record LaterElection(RestClient rest, String member, UnionId union) {

    CandidateWalk opened() {
        CandidateWalk next = new CandidateWalk(rest, member, union.value());
        next.open();
        next.awaitPhase("LISTS_DUE");
        return next;
    }

    /** Request and reply are entered as historic papers; neither the term nor the case offers to ask again. */
    void onceAgreedToOnPaperIsNotAskedForHere(Person person, String term) {
        CandidateWalk onPaper = opened();
        Duration patience = Duration.ofSeconds(30);
        await().atMost(patience).untilAsserted(() -> person.opens(term).sees("请示召开换届会议"));
        onPaper.meetingApproved();
        await().atMost(patience)
                .untilAsserted(() -> person.opens(term).sees("申请延期换届").seesNot("请示召开换届会议"));
        person.opens("/elections/" + onPaper.election()).sees("现在可以办理").seesNot("请示召开换届会议");
        rest.post(member, onPaper.path() + "/abandonment", Map.of("reason", "试完"))
                .created();
        await().atMost(patience).untilAsserted(() -> person.opens(term).seesNot("换届会议"));
    }
}
