package org.jianhui.workbench.security;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of sign-in; every time is real time.
 *
 * @param sessionIdle a session without a request for so long is over
 * @param sessionLife a session is over after so long in any case
 * @param bearerLife a bearer token is good for so long
 * @param failuresBeforeLock wrong passwords in a row after which the login is locked
 * @param lock how long it is locked
 * @param firstPasswordLife how long a one-time password waits for its sign-in
 * @param attemptsPerMinute sign-ins one network address may try in a minute on this node
 */
@ConfigurationProperties("jianhui.security")
public record SecurityProperties(
        @DefaultValue("30m") Duration sessionIdle,
        @DefaultValue("12h") Duration sessionLife,
        @DefaultValue("8h") Duration bearerLife,
        @DefaultValue("5") int failuresBeforeLock,
        @DefaultValue("15m") Duration lock,
        @DefaultValue("72h") Duration firstPasswordLife,
        @DefaultValue("60") int attemptsPerMinute) {}
