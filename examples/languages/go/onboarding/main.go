// Command onboarding takes two people on board: accounts, a course, its students, a unit, a classroom, a file, and waits for a message.
package main

import (
	"cmp"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/url"
	"os"
	"path/filepath"
	"strconv"
	"time"

	"starter/classin"
	api "starter/generated/client"
)

func get[T any](value T, _ *http.Response, err error) T {
	if err != nil {
		// The http package wraps an error of its transport in the address, which is of no use here.
		var wrapped *url.Error
		if errors.As(err, &wrapped) {
			err = wrapped.Err
		}
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
	return value
}

// said is what an answer says of a call that was done in part, or was done already.
func said(operation string, parameters url.Values, answer any) string {
	text, _ := json.Marshal(answer)
	return classin.Read(operation, parameters.Get, classin.Received{Status: 200, Text: string(text)}).Sentence
}

func main() {
	offset, _ := strconv.Atoi(os.Getenv("CLOCK_OFFSET"))
	clock := func() time.Time { return time.Now().Add(time.Duration(offset) * time.Second) }
	school := classin.School{Sid: os.Getenv("CLASSIN_SID"), Secret: os.Getenv("CLASSIN_SECRET"), Clock: clock}
	settings := api.NewConfiguration()
	settings.Servers = api.ServerConfigurations{{URL: os.Getenv("CLASSIN_BASE_URL")}}
	settings.HTTPClient = &http.Client{Transport: school}
	client, ctx := api.NewAPIClient(settings), context.Background()

	teacher := *get(client.UsersAPI.Register(ctx).Telephone("13800001001").Nickname("Mei Lin").Password("example-pass").AddToSchoolMember(2).Execute()).Data
	student := *get(client.UsersAPI.Register(ctx).Telephone("001-2025550142").Nickname("Ada Example").Password("example-pass").AddToSchoolMember(1).Execute()).Data
	fmt.Println("registered", teacher > 0 && student > 0)
	course := *get(client.CoursesAPI.AddCourse(ctx).CourseName("七年级 数学 & more").MainTeacherUid(teacher).CourseUniqueIdentity("maths-7").Execute()).Data
	again := get(client.CoursesAPI.AddCourse(ctx).CourseName("Mathematics, again").MainTeacherUid(teacher).CourseUniqueIdentity("maths-7").Execute())
	fmt.Println("course", *again.Data == course, said("addCourse", nil, again))
	students := []map[string]any{{"uid": student, "name": "Ada Example"}}
	if extra := os.Getenv("EXTRA_STUDENT"); extra != "" {
		students = append(students, map[string]any{"uid": extra, "name": "Nobody"})
	}
	list, _ := json.Marshal(students)
	enrolled := get(client.CoursesAPI.AddCourseStudentMultiple(ctx).CourseId(course).Identity(1).StudentJson(string(list)).Execute())
	fmt.Println("enrolled", cmp.Or(said("addCourseStudentMultiple", url.Values{"identity": {"1"}}, enrolled), "all"))
	unit := get(client.UnitsAPI.LmsUnitCreate(ctx).LmsUnitCreateRequest(*api.NewLmsUnitCreateRequest(course, "Fractions", 2)).Execute()).Data.UnitId
	start := clock().Unix() + 86400
	lesson := api.NewLmsActivityCreateClassRequest(course, "Halves & quarters 半", teacher, start, start+2700)
	lesson.UnitId = unit
	lesson.SetUniqueIdentity("maths-7-1")
	fmt.Println("classroom", *get(client.ClassroomsAPI.LmsActivityCreateClass(ctx).LmsActivityCreateClassRequest(*lesson).Execute()).Data.ActivityId > 0)
	folder := *get(client.CloudAPI.GetTopFolderId(ctx).Execute()).Data
	path := filepath.Join(os.TempDir(), fmt.Sprintf("first-lesson-%d.txt", os.Getpid()))
	_ = os.WriteFile(path, []byte("halves & quarters\n"), 0o600)
	defer os.Remove(path)
	file, _ := os.Open(path)
	fmt.Println("uploaded", *get(client.CloudAPI.UploadFile(ctx).FolderId(folder).Filedata(file).Execute()).Data != "")
	listen(school.Secret)
}

func listen(secret string) {
	listener, err := net.Listen("tcp", "127.0.0.1:"+os.Getenv("RECEIVER_PORT"))
	if err != nil {
		panic(err)
	}
	done := make(chan string, 1)
	go http.Serve(listener, http.HandlerFunc(func(response http.ResponseWriter, request *http.Request) {
		raw, _ := io.ReadAll(request.Body)
		var kept string
		status, body := classin.Receive(string(raw), []string{secret}, func(_, where string) error { kept = where; return nil })
		response.Header().Set("Content-Type", "application/json")
		response.WriteHeader(status)
		_, _ = io.WriteString(response, body)
		response.(http.Flusher).Flush()
		select {
		case done <- fmt.Sprintln("received", classin.Dispatch(string(raw)), classin.Verify(string(raw), []string{secret}), kept):
		default:
		}
	}))
	fmt.Println("waiting")
	fmt.Print(<-done)
	time.Sleep(200 * time.Millisecond)
}
