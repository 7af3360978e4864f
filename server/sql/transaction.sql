-- start_time: when the open transaction began
SELECT now();
