/** The papers of a case: which there are to be, from which event each is written, which are issued. */
@NullMarked
package org.jianhui.query.document;

import org.jspecify.annotations.NullMarked;
