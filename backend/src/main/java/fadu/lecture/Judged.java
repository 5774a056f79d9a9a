package fadu.lecture;

import fadu.rulebook.Rules;

/** One person of a lecture, judged by the rules of the unit where the person served that day. */
record Judged(AttendanceLine line, Rules rules, Presence presence) {}
