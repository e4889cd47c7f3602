package org.jianhui.command.election.assembly;

import org.jianhui.kernel.act.CommandSender;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How a meeting's result comes into its election; apart, so that meetings can be tried without one. */
@Configuration(proxyBeanMethods = false)
public class HeldMeetingConfiguration {

    @Bean
    HeldMeeting heldMeeting(MeetingRegister meetings, CommandSender sender) {
        return new HeldMeeting(meetings, sender);
    }
}
