package org.jianhui.kernel.founding.event;

import org.jianhui.kernel.event.EventName;
import org.jianhui.kernel.founding.Certificate;
import org.jianhui.kernel.id.FoundingId;
import org.jianhui.kernel.rule.Basis;

/** The legal-person certificate is there (附1-4). */
@EventName("founding.certificate-recorded")
public record CertificateRecorded(FoundingId founding, Certificate certificate, boolean late, Basis basis)
        implements JudgedFoundingEvent {}
