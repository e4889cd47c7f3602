package org.jianhui.command.election.ballot;

import java.util.ArrayList;
import java.util.List;
import org.jianhui.command.election.ballot.rule.ChoicesWithinSeats;
import org.jianhui.command.election.ballot.rule.EveryCandidateCounted;
import org.jianhui.command.election.ballot.rule.MarksWithinPapers;
import org.jianhui.command.election.ballot.rule.OnlyOfferedMarksCounted;
import org.jianhui.command.election.ballot.rule.PapersBalance;
import org.jianhui.command.election.ballot.rule.WrittenInAreMembers;
import org.jianhui.kernel.election.ballot.BallotCount;
import org.jianhui.kernel.election.ballot.BallotMark;
import org.jianhui.kernel.election.ballot.BallotMarks;
import org.jianhui.kernel.election.ballot.VoteLine;
import org.jianhui.kernel.election.ballot.event.BallotOpened;
import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.rule.Rule;

/** Whether a keyed count can be true. */
record CountSheet(BallotOpened paper, BallotCount count, BallotLaw law) {

    List<Rule> rules() {
        List<PersonId> counted = count.lines().stream().map(VoteLine::person).toList();
        int chosen = count.all().stream().mapToInt(VoteLine::inFavour).sum();
        return List.of(
                new PapersBalance(count.collected(), count.valid(), count.spoilt()),
                new EveryCandidateCounted(
                        paper.candidates().stream()
                                .filter(each -> !counted.contains(each))
                                .toList(),
                        counted.stream()
                                .filter(each -> !paper.candidates().contains(each)
                                        || counted.indexOf(each) != counted.lastIndexOf(each))
                                .distinct()
                                .toList()),
                new MarksWithinPapers(over(), count.valid()),
                new ChoicesWithinSeats(chosen, count.valid(), paper.seats()),
                new OnlyOfferedMarksCounted(others()),
                new WrittenInAreMembers(strangers()));
    }

    private List<PersonId> over() {
        return count.all().stream()
                .filter(line -> line.marks() > count.valid()
                        || line.inFavour() < 0
                        || line.against() < 0
                        || line.abstained() < 0)
                .map(VoteLine::person)
                .toList();
    }

    private List<BallotMark> others() {
        BallotMarks offered = law.ballot(paper.basis().edition()).marks();
        List<BallotMark> used = new ArrayList<>();
        if (count.all().stream().anyMatch(line -> line.against() > 0)) {
            used.add(BallotMark.AGAINST);
        }
        if (count.all().stream().anyMatch(line -> line.abstained() > 0)) {
            used.add(BallotMark.ABSTAIN);
        }
        if (!count.writeIns().isEmpty()) {
            used.add(BallotMark.WRITE_IN);
        }
        return used.stream().filter(mark -> !offered.allow(mark)).toList();
    }

    private List<PersonId> strangers() {
        List<PersonId> written = count.writeIns().stream().map(VoteLine::person).toList();
        if (written.isEmpty()) {
            return List.of();
        }
        List<PersonId> members = law.electorate().members(paper.union());
        return written.stream()
                .filter(each -> !members.contains(each)
                        || paper.candidates().contains(each)
                        || paper.elected().contains(each)
                        || written.indexOf(each) != written.lastIndexOf(each))
                .toList();
    }
}
