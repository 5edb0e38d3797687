# Generated from openapi.yaml by `make generate`. Do not edit: change openapi.yaml or generator/ instead.
from http import HTTPStatus
from typing import Any

import httpx

from ... import errors
from ...client import AuthenticatedClient, Client
from ...models.modify_course_teacher_request import ModifyCourseTeacherRequest
from ...models.modify_course_teacher_response import ModifyCourseTeacherResponse
from ...types import Response


def _get_kwargs(
    *,
    body: ModifyCourseTeacherRequest,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/partner/api/course.api.php?action=modifyCourseTeacher",
    }

    _kwargs["data"] = body.to_dict()
    headers["Content-Type"] = "application/x-www-form-urlencoded"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ModifyCourseTeacherResponse | None:
    if response.status_code == 200:
        response_200 = ModifyCourseTeacherResponse.from_dict(response.json())

        return response_200

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ModifyCourseTeacherResponse]:
    return Response(
        status_code=HTTPStatus(response.status_code),
        content=response.content,
        headers=response.headers,
        parsed=_parse_response(client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: ModifyCourseTeacherRequest,
) -> Response[ModifyCourseTeacherResponse]:
    """Give all lessons of a course that have not begun to one teacher.

     Every lesson of the course that has not begun gets this teacher, whoever had it before; without such
    a lesson the answer is 188. `data`
    lists the lessons, each with a code of its own, while the call itself answers 1: look at each.
    Classrooms (466) and dual-teacher lessons keep
    their teacher: change it with `lmsActivityUpdateClass` and `lmsOnlineDoubleTeacherEditClass`. For a
    single lesson there is `editCourseClass`.

    The teacher must be a teacher of the school (136), no student or auditor of the course (172, 173),
    no student (187) and no co-teacher (328)
    of the lesson. The former teacher stays on the course's list of teachers: `removeCourseTeacher`
    takes somebody off. Sent again, the call
    ends in the same state, so send it again after 189 or 324.

    Args:
        body (ModifyCourseTeacherRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ModifyCourseTeacherResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = client.get_httpx_client().request(
        **kwargs,
    )

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    body: ModifyCourseTeacherRequest,
) -> ModifyCourseTeacherResponse | None:
    """Give all lessons of a course that have not begun to one teacher.

     Every lesson of the course that has not begun gets this teacher, whoever had it before; without such
    a lesson the answer is 188. `data`
    lists the lessons, each with a code of its own, while the call itself answers 1: look at each.
    Classrooms (466) and dual-teacher lessons keep
    their teacher: change it with `lmsActivityUpdateClass` and `lmsOnlineDoubleTeacherEditClass`. For a
    single lesson there is `editCourseClass`.

    The teacher must be a teacher of the school (136), no student or auditor of the course (172, 173),
    no student (187) and no co-teacher (328)
    of the lesson. The former teacher stays on the course's list of teachers: `removeCourseTeacher`
    takes somebody off. Sent again, the call
    ends in the same state, so send it again after 189 or 324.

    Args:
        body (ModifyCourseTeacherRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ModifyCourseTeacherResponse
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: ModifyCourseTeacherRequest,
) -> Response[ModifyCourseTeacherResponse]:
    """Give all lessons of a course that have not begun to one teacher.

     Every lesson of the course that has not begun gets this teacher, whoever had it before; without such
    a lesson the answer is 188. `data`
    lists the lessons, each with a code of its own, while the call itself answers 1: look at each.
    Classrooms (466) and dual-teacher lessons keep
    their teacher: change it with `lmsActivityUpdateClass` and `lmsOnlineDoubleTeacherEditClass`. For a
    single lesson there is `editCourseClass`.

    The teacher must be a teacher of the school (136), no student or auditor of the course (172, 173),
    no student (187) and no co-teacher (328)
    of the lesson. The former teacher stays on the course's list of teachers: `removeCourseTeacher`
    takes somebody off. Sent again, the call
    ends in the same state, so send it again after 189 or 324.

    Args:
        body (ModifyCourseTeacherRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ModifyCourseTeacherResponse]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await client.get_async_httpx_client().request(**kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: ModifyCourseTeacherRequest,
) -> ModifyCourseTeacherResponse | None:
    """Give all lessons of a course that have not begun to one teacher.

     Every lesson of the course that has not begun gets this teacher, whoever had it before; without such
    a lesson the answer is 188. `data`
    lists the lessons, each with a code of its own, while the call itself answers 1: look at each.
    Classrooms (466) and dual-teacher lessons keep
    their teacher: change it with `lmsActivityUpdateClass` and `lmsOnlineDoubleTeacherEditClass`. For a
    single lesson there is `editCourseClass`.

    The teacher must be a teacher of the school (136), no student or auditor of the course (172, 173),
    no student (187) and no co-teacher (328)
    of the lesson. The former teacher stays on the course's list of teachers: `removeCourseTeacher`
    takes somebody off. Sent again, the call
    ends in the same state, so send it again after 189 or 324.

    Args:
        body (ModifyCourseTeacherRequest):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ModifyCourseTeacherResponse
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
