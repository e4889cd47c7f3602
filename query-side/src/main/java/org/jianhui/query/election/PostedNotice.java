package org.jianhui.query.election;

import java.util.List;
import org.jianhui.kernel.calendar.NoticePeriod;
import org.jianhui.kernel.election.CandidateList;
import org.jianhui.kernel.election.ObjectionContact;
import org.jianhui.kernel.id.ElectionId;
import org.jianhui.kernel.id.UnionId;

/**
 * A notice as everybody may see it while it hangs: never an ID or phone number of a person, never an objection.
 *
 * @param lists names sealed; opened by the page, which may show them only as long as this is answered
 */
public record PostedNotice(
        ElectionId election,
        UnionId union,
        int round,
        List<CandidateList> lists,
        List<String> places,
        NoticePeriod period,
        int daysLeft,
        ObjectionContact contact) {}
