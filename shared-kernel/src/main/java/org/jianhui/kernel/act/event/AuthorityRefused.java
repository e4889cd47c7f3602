package org.jianhui.kernel.act.event;

import org.jianhui.kernel.event.EventName;

/**
 * An act was refused for lack of authority or for a conflict of duties; who and when is in the metadata.
 *
 * @param code reason code of the refusal
 */
@EventName("security.authority-refused")
public record AuthorityRefused(String code) implements SecurityEvent {}
