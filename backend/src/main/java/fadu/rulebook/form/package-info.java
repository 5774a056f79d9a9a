/** The forms a rule's value may have: how its JSON is checked, read and shown. Pure. */
@NullMarked
package fadu.rulebook.form;

import org.jspecify.annotations.NullMarked;
