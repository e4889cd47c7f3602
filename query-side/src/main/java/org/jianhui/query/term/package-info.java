/** The terms of elected committees as they are read: who holds which office since when, until when, and by which approval. */
@NullMarked
package org.jianhui.query.term;

import org.jspecify.annotations.NullMarked;
