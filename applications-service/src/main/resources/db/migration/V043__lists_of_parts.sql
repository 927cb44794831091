-- An applicant reads its appeals, the newest first.
CREATE INDEX appeal_applicant ON appeal (applicant, id DESC);
