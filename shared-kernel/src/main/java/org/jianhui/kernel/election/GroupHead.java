package org.jianhui.kernel.election;

import org.jianhui.kernel.id.PersonId;
import org.jianhui.kernel.privacy.Envelope;

/**
 * The head of the preparatory group (负责人) and what entitles the person (F-04).
 */
public record GroupHead(PersonId person, Envelope name, HeadQualification qualification) {}
