package vn.gov.ra.reorganisation;

/** Which of a plan's things to show; null fields match everything. {@code q}: part of the label. */
public record TaskFilter(TaskAction action, TaskState state, String q) {
}
