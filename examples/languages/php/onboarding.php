<?php
// Takes two people on board: accounts, a course, its students, a unit, a classroom, a file, and waits for a pushed message.
declare(strict_types=1);

use ClassIn\Answers;
use ClassIn\Middleware;
use ClassIn\Receiver;
use ClassInClient\Api;
use ClassInClient\Model;
use GuzzleHttp\Client;
use GuzzleHttp\HandlerStack;

require __DIR__ . '/autoload.php';

$secret = getenv('CLASSIN_SECRET');
$clock = fn () => time() + (int) getenv('CLOCK_OFFSET');
$stack = HandlerStack::create();
$stack->push(Middleware::signing(getenv('CLASSIN_SID'), $secret, $clock));
$http = new Client(['handler' => $stack]);
$config = (new ClassInClient\Configuration())->setHost(getenv('CLASSIN_BASE_URL'));
[$users, $courses, $cloud] = [new Api\UsersApi($http, $config), new Api\CoursesApi($http, $config), new Api\CloudApi($http, $config)];
[$units, $classrooms] = [new Api\UnitsApi($http, $config), new Api\ClassroomsApi($http, $config)];
// What an answer says of a call that was done in part, or was done already.
$said = fn (string $operation, array $given, object $answer) => Answers::read($operation, $given, 200, 'application/json', json_encode($answer))['sentence'];

try {
    $teacher = $users->register(telephone: '13800001001', nickname: 'Mei Lin', password: 'example-pass', add_to_school_member: 2)->getData();
    $student = $users->register(telephone: '001-2025550142', nickname: 'Ada Example', password: 'example-pass', add_to_school_member: 1)->getData();
    echo 'registered ', json_encode($teacher > 0 && $student > 0), "\n";
    $course = $courses->addCourse(course_name: '七年级 数学 & more', main_teacher_uid: $teacher, course_unique_identity: 'maths-7')->getData();
    $again = $courses->addCourse(course_name: 'Mathematics, again', main_teacher_uid: $teacher, course_unique_identity: 'maths-7');
    echo 'course ', json_encode($again->getData() === $course), ' ', $said('addCourse', [], $again), "\n";
    $students = [['uid' => $student, 'name' => 'Ada Example']];
    if ($extra = getenv('EXTRA_STUDENT')) {
        $students[] = ['uid' => (int) $extra, 'name' => 'Nobody'];
    }
    $enrolled = $courses->addCourseStudentMultiple(course_id: $course, identity: 1, student_json: json_encode($students));
    echo 'enrolled ', $said('addCourseStudentMultiple', ['identity' => 1], $enrolled) ?: 'all', "\n";
    $unit = $units->lmsUnitCreate(new Model\LmsUnitCreateRequest(['course_id' => $course, 'name' => 'Fractions', 'publish_flag' => 2]))->getData()->getUnitId();
    $start = $clock() + 86400;
    $lesson = new Model\LmsActivityCreateClassRequest([
        'course_id' => $course, 'unit_id' => $unit, 'name' => 'Halves & quarters 半', 'teacher_uid' => $teacher,
        'start_time' => $start, 'end_time' => $start + 2700, 'unique_identity' => 'maths-7-1',
    ]);
    echo 'classroom ', json_encode($classrooms->lmsActivityCreateClass($lesson)->getData()->getActivityId() > 0), "\n";
    $folder = $cloud->getTopFolderId()->getData();
    $path = tempnam(sys_get_temp_dir(), 'lesson') . '.txt';
    file_put_contents($path, "halves & quarters\n");
    echo 'uploaded ', json_encode($cloud->uploadFile(folder_id: $folder, filedata: new SplFileObject($path))->getData() !== ''), "\n";
    unlink($path);
} catch (RuntimeException $problem) {
    fwrite(STDERR, $problem->getMessage() . "\n");
    exit(1);
}

// A receiver of one message; in a web server it is Receiver::receive(file_get_contents('php://input'), …).
$server = stream_socket_server('tcp://127.0.0.1:' . getenv('RECEIVER_PORT'));
echo "waiting\n";
$connection = stream_socket_accept($server, 60);
$length = 0;
while (($line = trim(fgets($connection))) !== '') {
    if (stripos($line, 'content-length:') === 0) {
        $length = (int) substr($line, 15);
    }
}
$raw = stream_get_contents($connection, $length);
[$status, $body] = Receiver::receive($raw, [$secret], function (string $raw, string $where) use (&$kept): void {
    $kept = $where;
});
fwrite($connection, "HTTP/1.1 $status OK\r\nContent-Type: application/json\r\nContent-Length: " . strlen($body) . "\r\nConnection: close\r\n\r\n$body");
fclose($connection);
echo 'received ', Receiver::dispatch($raw), ' ', Receiver::verify($raw, [$secret]), " $kept\n";
