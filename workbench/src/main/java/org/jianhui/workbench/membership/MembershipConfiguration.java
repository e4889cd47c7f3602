package org.jianhui.workbench.membership;

import org.jianhui.kernel.id.MembershipId;
import org.jianhui.kernel.id.UnionGroupId;
import org.jianhui.kernel.organisation.Authority;
import org.jianhui.kernel.organisation.Offers;
import org.jianhui.kernel.organisation.Superiors;
import org.jianhui.kernel.privacy.PersonalData;
import org.jianhui.kernel.time.ActClock;
import org.jianhui.query.projection.Queries;
import org.jianhui.workbench.organisation.AreaNames;
import org.jianhui.workbench.web.CaseParties;
import org.jianhui.workbench.web.Forms;
import org.jianhui.workbench.web.MenuEntry;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Wires the pages and the REST of memberships and union groups. */
@Configuration(value = "membershipDeskConfiguration", proxyBeanMethods = false)
class MembershipConfiguration {

    private static final String[] READERS = {
        "PREPARATORY_GROUP", "UNION_COMMITTEE", "VILLAGE_CADRE", "SUPERIOR_REVIEWER", "SUPERIOR_SIGNER", "INSPECTOR"
    };

    @Bean
    MemberDesk memberDesk(Queries queries, PersonalData data) {
        return new MemberDesk(queries, data);
    }

    @Bean
    MemberOffers memberOffers(
            MemberDesk desk, Offers offers, Authority authority, Superiors superiors, ActClock clock) {
        return new MemberOffers(desk, offers, authority, superiors, clock);
    }

    @Bean
    CaseParties membershipParties(MemberOffers offers) {
        return CaseParties.of("membership", MembershipId::new, offers::parties);
    }

    @Bean
    CaseParties groupParties(MemberOffers offers) {
        return CaseParties.of("group", UnionGroupId::new, offers::parties);
    }

    @Bean
    FoundMembers foundMembers(Queries queries, MemberDesk desk) {
        return new FoundMembers(queries, desk);
    }

    @Bean
    KnownPersons knownPersons(PersonalData data) {
        return new KnownPersons(data);
    }

    @Bean
    MembershipActs membershipActs(PersonalData data, KnownPersons persons) {
        return new MembershipActs(data, persons);
    }

    @Bean
    ManyAdmissions manyAdmissions(MemberDesk desk, MembershipActs acts, Forms forms) {
        return new ManyAdmissions(desk, acts, forms);
    }

    @Bean
    MembershipChoices membershipChoices(AreaNames areas, Authority authority, ActClock clock, MessageSource messages) {
        return new MembershipChoices(areas, authority, clock, messages);
    }

    @Bean
    MenuEntry membersEntry() {
        return MenuEntry.of(40, "members", "person-badge", "/members", READERS);
    }

    @Bean
    MenuEntry unionGroupsEntry() {
        return MenuEntry.of(45, "union-groups", "people-fill", "/groups", READERS);
    }
}
