package org.jianhui.kernel.election;

import org.jianhui.kernel.privacy.Envelope;
import org.jspecify.annotations.Nullable;

/**
 * The superior's decision on one candidacy.
 *
 * @param reason sealed under the candidate's key; due for REFUSE and RETURN, null for APPROVE
 */
public record Review(
        Candidacy candidacy, Verdict verdict, @Nullable Envelope reason) {}
