package org.jianhui.command.membership;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jianhui.command.membership.rule.AgeFacts;
import org.jianhui.command.membership.rule.BirthDateAsInIdNumber;
import org.jianhui.command.membership.rule.ConsentGiven;
import org.jianhui.command.membership.rule.DutiesAcknowledged;
import org.jianhui.command.membership.rule.IdPrefixKnown;
import org.jianhui.command.membership.rule.LivesOnWages;
import org.jianhui.command.membership.rule.ManNotTooOld;
import org.jianhui.command.membership.rule.ManOldEnough;
import org.jianhui.command.membership.rule.RegisteredInTownship;
import org.jianhui.command.membership.rule.RuralResident;
import org.jianhui.command.membership.rule.SexAsInIdNumber;
import org.jianhui.command.membership.rule.WomanNotTooOld;
import org.jianhui.command.membership.rule.WomanOldEnough;
import org.jianhui.command.membership.rule.WorksForAUnit;
import org.jianhui.kernel.act.rule.NotInTheFuture;
import org.jianhui.kernel.age.AgeReckoning;
import org.jianhui.kernel.membership.Acknowledgement;
import org.jianhui.kernel.membership.Consent;
import org.jianhui.kernel.membership.ConsentPurpose;
import org.jianhui.kernel.membership.Declaration;
import org.jianhui.kernel.membership.JoiningTexts;
import org.jianhui.kernel.membership.MembershipCommand.ApplyToJoin;
import org.jianhui.kernel.membership.Sex;
import org.jianhui.kernel.membership.parameter.AgeEnforcement;
import org.jianhui.kernel.membership.parameter.MembershipParameters;
import org.jianhui.kernel.rule.Edition;
import org.jianhui.kernel.rule.Rule;
import org.jspecify.annotations.Nullable;

/** Whether the applicant is one whom the plan calls to join (M-01 to M-06), of their own will (G-05, P-01 to P-10). */
final class Eligibility {

    private final ApplyToJoin application;
    private final IdNumberReading id;
    private final LocalDate day;
    private final MembershipLaw law;
    private final MembershipParameters limits;
    private final AgeFacts age;

    Eligibility(ApplyToJoin application, IdNumberReading id, LocalDate day, MembershipLaw law) {
        Edition edition = law.edition(day);
        this.application = application;
        this.id = id;
        this.day = day;
        this.law = law;
        this.limits = edition.parameters(MembershipParameters.class);
        boolean refuses = limits.enforcement() == AgeEnforcement.REJECT && application.exception() == null;
        this.age = AgeFacts.of(id.birth(), day, limits.ages(id.sex()), edition.parameters(AgeReckoning.class), refuses);
    }

    List<Rule> rules() {
        Declaration declared = application.declaration();
        List<Rule> rules = new ArrayList<>();
        rules.addAll(consent());
        rules.add(new SexAsInIdNumber(law.open(declared.sex()).equals(id.sex().name())));
        rules.add(new BirthDateAsInIdNumber(
                law.open(declared.birthDate()).equals(id.birth().toString())));
        rules.add(new RegisteredInTownship(
                declared.registeredIn(), law.inTownship(application.union(), declared.registeredIn(), day)));
        rules.addAll(ages());
        rules.add(new WorksForAUnit(declared.relation(), employerNamed(declared)));
        rules.add(new LivesOnWages(declared.wagesMainIncome()));
        rules.add(new RuralResident(declared.ruralResident()));
        return rules;
    }

    /** Ids of what does not hold and is only shown: the prefix of the ID number (I-30), ages that do not refuse (I-01). */
    List<String> warnings() {
        List<String> warnings = new ArrayList<>();
        if (age.outside()) {
            warnings.add(id.sex() == Sex.MALE ? "M-02" : "M-03");
        }
        Rule prefix = new IdPrefixKnown(id.prefixKnown());
        if (prefix.isViolated() && limits.prefixCheck().equals("warn")) {
            warnings.add(prefix.id());
        }
        return warnings;
    }

    /** Whether the federation has to make an exception from the age limits first. */
    boolean needsException() {
        return age.outside() && limits.enforcement() != AgeEnforcement.WARN;
    }

    private List<Rule> ages() {
        return id.sex() == Sex.MALE
                ? List.of(new ManOldEnough(age), new ManNotTooOld(age))
                : List.of(new WomanOldEnough(age), new WomanNotTooOld(age));
    }

    private List<Rule> consent() {
        String current = JoiningTexts.on(day).version();
        @Nullable Consent consent = application.consent();
        @Nullable Acknowledgement shown = application.acknowledgement();
        List<Rule> rules = new ArrayList<>();
        boolean inForce = consent != null && consent.text().equals(current);
        rules.add(new ConsentGiven(limits.consentRequired() ? missing(consent) : List.of(), inForce));
        rules.add(new DutiesAcknowledged(
                shown != null && shown.text().equals(current), shown == null ? null : shown.text()));
        if (consent != null) {
            rules.add(new NotInTheFuture("consent.givenOn", consent.givenOn(), day));
            rules.add(law.proofs().rule(consent.proof() == null ? List.of() : List.of(consent.proof())));
        }
        if (shown != null) {
            rules.add(new NotInTheFuture("acknowledgement.on", shown.on(), day));
        }
        return rules;
    }

    /** Without one consent for each purpose, the one to join is enough. */
    private List<ConsentPurpose> missing(@Nullable Consent consent) {
        Set<ConsentPurpose> missing = limits.consentPerPurpose()
                ? EnumSet.allOf(ConsentPurpose.class)
                : EnumSet.of(ConsentPurpose.JOIN_UNION);
        missing.removeAll(consent == null ? List.of() : consent.purposes());
        return List.copyOf(missing);
    }

    private boolean employerNamed(Declaration declared) {
        return declared.employer() != null && !law.open(declared.employer()).isBlank();
    }
}
