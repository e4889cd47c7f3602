package org.jianhui.command.act;

import org.springframework.context.annotation.Configuration;

/**
 * Everything by which acts are performed: event store, Axon's buses and gateways, {@code Acts}, {@code CommandSender}.
 * Needs a {@code DataSource} (role jianhui_app) and an {@code ActClock}; collects {@code ConfigurerModule},
 * {@code EventContents}, {@code Register}, {@code Correlator} and command-interceptor beans.
 */
@Configuration(proxyBeanMethods = false)
public class ActConfiguration {}
