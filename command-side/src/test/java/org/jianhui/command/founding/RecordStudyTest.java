package org.jianhui.command.founding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jianhui.command.founding.FoundingScenario.given;

import org.jianhui.kernel.founding.FoundingCommand.RecordStudy;
import org.jianhui.kernel.founding.StudyForm;
import org.jianhui.kernel.founding.StudyRecord;
import org.jianhui.kernel.founding.event.StudyRecorded;
import org.jianhui.kernel.id.AttachmentId;
import org.jianhui.kernel.rule.Covers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The preparatory group notes what it studied and made known; nothing waits for it (F-06). */
@Covers("F-06")
class RecordStudyTest {

    @Test
    void is_recorded_with_or_without_a_photo_as_often_as_there_is_something() {
        assertThat(given(Given.grouped())
                        .today("2022-06-18")
                        .when(study("2022-06-18", "乡政府会议室", Given.SCAN), StudyRecorded.class)
                        .study()
                        .form())
                .isEqualTo(StudyForm.STUDY);
        given(Given.asked()).today("2022-06-20").when(study("2022-06-19", "下坝村微信群", null), StudyRecorded.class);
    }

    @Test
    void says_where_and_what_and_is_not_to_come() {
        FoundingScenario group = given(Given.grouped()).today("2022-06-18");
        group.refused(study("2022-06-18", " ", null)).firstBy("F-06", "STUDY_INCOMPLETE");
        group.refused(study("2022-06-19", "乡政府会议室", null)).firstBy("R-12", "DATE_IN_FUTURE");
        group.refused(study("2022-06-18", "乡政府会议室", new AttachmentId("attachment-9")))
                .firstBy("R-05", "PROOF_NOT_ON_RECORD");
    }

    @Test
    void there_is_a_group_first() {
        given(Given.approved("2022-06-17"))
                .today("2022-06-18")
                .refused(study("2022-06-18", "乡政府会议室", null))
                .firstBy("E-11", "STEP_SKIPPED");
    }

    private static RecordStudy study(String on, String place, @Nullable AttachmentId proof) {
        return new RecordStudy(
                Given.FOUNDING, new StudyRecord(StudyForm.STUDY, Given.day(on), place, "学习工会法和组织办法", proof));
    }
}
