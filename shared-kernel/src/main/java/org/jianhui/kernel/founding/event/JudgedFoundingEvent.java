package org.jianhui.kernel.founding.event;

import org.jianhui.kernel.event.Judged;
import org.jianhui.kernel.rule.Basis;

/** A decision that rests on rules: it carries its basis. */
public sealed interface JudgedFoundingEvent extends FoundingEvent, Judged
        permits ApplicationFiled,
                ApplicationAmended,
                ApplicationReplied,
                GroupSetUp,
                GroupChanged,
                StudyRecorded,
                MeetingRequested,
                MeetingReplied,
                PoliceRegistered,
                SealRecorded,
                CertificateRecorded,
                AccountRecorded,
                UnionFounded {

    Basis basis();

    @Override
    default String edition() {
        return basis().edition();
    }
}
