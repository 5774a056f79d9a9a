package fadu.study;

import fadu.credit.SubjectKind;

/** What a course is to say of itself. */
public record CoursePlan(String title, String summary, SubjectKind subjectKind) {}
