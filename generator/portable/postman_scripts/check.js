// ClassIn answers HTTP 200 to everything; the code says how it ended.
pm.test("the answer holds a code", () => {
  const answer = pm.response.json();
  const code = answer.error_info ? answer.error_info.errno : answer.code;
  pm.expect(Number(code)).to.be.a("number").and.not.NaN;
  console.log(`${pm.info.requestName}: ${code} ${answer.error_info ? answer.error_info.error : answer.msg}`);
});
