package org.jianhui.query.membership.realname;

import org.jianhui.kernel.event.EventContents;
import org.jianhui.kernel.membership.event.MembershipEvent;
import org.jianhui.kernel.membership.event.UnionGroupEvent;
import org.jianhui.kernel.membership.realname.event.RealNameEvent;
import org.jianhui.kernel.privacy.event.PersonEvent;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the streams of these views hold. */
@Configuration(proxyBeanMethods = false)
class RealNameContents {

    @Bean
    EventContents persons() {
        return new EventContents(PersonEvent.class);
    }

    @Bean
    EventContents memberships() {
        return new EventContents(MembershipEvent.class);
    }

    @Bean
    EventContents groups() {
        return new EventContents(UnionGroupEvent.class);
    }

    @Bean
    EventContents batches() {
        return new EventContents(RealNameEvent.class);
    }
}
