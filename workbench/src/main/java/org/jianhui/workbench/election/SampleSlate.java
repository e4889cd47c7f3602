package org.jianhui.workbench.election;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jianhui.kernel.election.Body;
import org.jianhui.kernel.election.Candidacy;
import org.jianhui.kernel.election.Candidate;
import org.jianhui.kernel.election.CandidateList;
import org.jianhui.kernel.election.ProposedPost;
import org.jianhui.kernel.election.assembly.Office;
import org.jianhui.kernel.election.assembly.OfficeHolder;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.id.VillageId;
import org.jianhui.workbench.organisation.SampleVillager;
import org.jianhui.workbench.privacy.Sealing;

/** Who is proposed in a case of the sample: recorded people of its village. */
final class SampleSlate {

    private record Line(PersonId person, String name, VillageId village, Body body, ProposedPost post) {}

    /** Of the people of a village. */
    private static final int LAST = 59;

    private final List<Line> lines = new ArrayList<>();
    private final int village;
    private int next;

    /**
     * @param village from 0
     * @param first number of the first of its people who is proposed
     */
    SampleSlate(int village, int first) {
        this.village = village;
        this.next = first;
        with(Body.UNION_COMMITTEE, ProposedPost.CHAIR)
                .with(Body.UNION_COMMITTEE, ProposedPost.MEMBER)
                .with(Body.FUND_AUDIT_COMMITTEE, ProposedPost.CHAIR)
                .with(Body.WOMEN_COMMITTEE, ProposedPost.CHAIR);
    }

    /** One more is proposed. */
    SampleSlate with(Body body, ProposedPost post) {
        SampleVillager who = next(body);
        lines.add(new Line(who.person(), who.name(), who.village(), body, post));
        return this;
    }

    /** Who is to lead the women is a woman: where it would be a man, one from the end of the village, where nobody else is proposed. */
    private SampleVillager next(Body body) {
        SampleVillager who = new SampleVillager(village, next++);
        return body != Body.WOMEN_COMMITTEE || who.woman()
                ? who
                : IntStream.iterate(LAST - who.number() / 2, number -> number - 1)
                        .mapToObj(number -> new SampleVillager(village, number))
                        .filter(SampleVillager::woman)
                        .findFirst()
                        .orElseThrow();
    }

    /** Somebody with an account is proposed as chair of the union. */
    SampleSlate ledBy(PersonId person, String name) {
        Line first = lines.get(0);
        lines.set(0, new Line(person, name, first.village(), first.body(), first.post()));
        return this;
    }

    /** Everybody proposed, in the office that goes with it. */
    List<OfficeHolder> elected() {
        return lines.stream()
                .map(line -> new OfficeHolder(line.person(), office(line)))
                .toList();
    }

    private static Office office(Line line) {
        if (line.post() != ProposedPost.CHAIR) {
            return Office.memberOf(line.body());
        }
        return switch (line.body()) {
            case UNION_COMMITTEE -> Office.CHAIR;
            case FUND_AUDIT_COMMITTEE -> Office.FUND_AUDIT_CHAIR;
            case WOMEN_COMMITTEE -> Office.WOMEN_DIRECTOR;
        };
    }

    /** The proposed chair of the union shall audit its funds as well. */
    SampleSlate withItsChairAsAuditor() {
        Line chair = lines.get(0);
        lines.add(new Line(
                chair.person(), chair.name(), chair.village(), Body.FUND_AUDIT_COMMITTEE, ProposedPost.MEMBER));
        return this;
    }

    List<Candidacy> candidacies() {
        return lines.stream()
                .map(line -> new Candidacy(line.person(), line.body()))
                .toList();
    }

    List<CandidateList> lists(Sealing sealing) {
        Map<Body, List<Candidate>> lists = new LinkedHashMap<>();
        for (Line line : lines) {
            lists.computeIfAbsent(line.body(), body -> new ArrayList<>())
                    .add(new Candidate(
                            line.person(), sealing.name(line.person(), line.name()), line.post(), line.village()));
        }
        return lists.entrySet().stream()
                .map(list -> new CandidateList(list.getKey(), list.getValue()))
                .toList();
    }
}
